/** The header `content-disposition` of an answer that is kept as a file of this name (RFC 6266). The name is one of our own making. */
export const attachment = (name: string): string => `attachment; filename="${name}"`
