import { z } from 'zod'

/** A page of the reference, as it is sent. */
export const ReferenceHtml = z.string().meta({
  id: 'ReferenceHtml',
  description: 'A contract as a page for people, without a script (naslagpagina).',
  examples: ['<!doctype html>…'],
})

/** How the pages look, as it is sent. */
export const ReferenceStylesheet = z.string().meta({
  id: 'ReferenceStylesheet',
  description: 'How the reference looks (opmaak).',
  examples: [':root { … }'],
})

/** A contract as JSON. */
export const ContractDocument = z
  .record(z.string(), z.unknown())
  .meta({ description: 'OpenAPI 3.1 document', examples: [{ openapi: '3.1.0' }] })
