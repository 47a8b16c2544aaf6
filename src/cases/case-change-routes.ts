import type { FastifyReply } from 'fastify'
import type { App } from '../http/app.ts'
import { IdParams, problemResponses } from '../http/wire.ts'
import {
  CaseClosureBody,
  CaseDepartureBody,
  CaseParticipantBody,
  CasePhaseBody,
  CaseProfessionalBody,
} from './case-change-schema.ts'
import { CaseView } from './case-view-schema.ts'
import type { Cases } from './cases.ts'

const tags = ['cases']
const scope = ['exchange'] as const

/** `/v1/cases/{id}/…`: who takes part, the professionals, the phase, the end (casus wijzigen). */
export const caseChangeRoutes = (room: Cases) => async (app: App) => {
  const created = (reply: FastifyReply, id: string) => reply.code(201).header('location', `${app.prefix}/cases/${id}`)

  app.post(
    '/cases/:id/participants',
    {
      config: { operation: 'cases.participants.create', scope },
      schema: {
        tags,
        summary: 'Add an organisation',
        description: "By the coordinator's organisation alone (deelnemer toevoegen).",
        params: IdParams,
        body: CaseParticipantBody,
        response: { 201: CaseView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => {
      const { id } = await room.addParticipant(call, params.id, body)
      return created(reply, id).send(await room.view(call, id))
    },
  )

  app.post(
    '/cases/:id/professionals',
    {
      config: { operation: 'cases.professionals.create', scope },
      schema: {
        tags,
        summary: 'Add or change one of the own professionals',
        description: 'Who works in the case for the own organisation, from when, until when (professional).',
        params: IdParams,
        body: CaseProfessionalBody,
        response: { 201: CaseView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => {
      const { id } = await room.setProfessional(call, params.id, body)
      return created(reply, id).send(await room.view(call, id))
    },
  )

  app.post(
    '/cases/:id/departures',
    {
      config: { operation: 'cases.departures.create', scope },
      schema: {
        tags,
        summary: 'Take an organisation out',
        description: "By the coordinator's organisation alone; its professionals and references go too (vertrek).",
        params: IdParams,
        body: CaseDepartureBody,
        response: { 201: CaseView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => {
      const { id } = await room.removeParticipant(call, params.id, body)
      return created(reply, id).send(await room.view(call, id))
    },
  )

  app.post(
    '/cases/:id/phases',
    {
      config: { operation: 'cases.phases.create', scope },
      schema: {
        tags,
        summary: 'Move to another phase',
        description: "By the coordinator's organisation alone; low-flame with its one partner (fase wijzigen).",
        params: IdParams,
        body: CasePhaseBody,
        response: { 201: CaseView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => {
      const { id } = await room.setPhase(call, params.id, body)
      return created(reply, id).send(await room.view(call, id))
    },
  )

  app.post(
    '/cases/:id/closures',
    {
      config: { operation: 'cases.closures.create', scope },
      schema: {
        tags,
        summary: 'Close a case',
        description: "By the coordinator's organisation alone; what is asked later is CASE_CLOSED (casus sluiten).",
        params: IdParams,
        body: CaseClosureBody,
        response: { 201: CaseView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => {
      const { id } = await room.close(call, params.id, body)
      return created(reply, id).send(await room.view(call, id))
    },
  )
}
