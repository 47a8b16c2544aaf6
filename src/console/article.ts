/** An article as a page says it. A norm of the field stands among the articles with a tag: it is no law, and says so in a word. */
export const articleText = (article: string): string => article.replace(/^\[norm\] (.*)$/, '$1 (norm)')
