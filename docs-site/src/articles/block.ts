/** A block of code. */
export const fence = (content: string, language: string) => `\`\`\`${language}\n${content}\n\`\`\``;

/** A heading of the second level with what stands below it; nothing where nothing does. */
export const section = (title: string, content: string) => (content === "" ? [] : [`## ${title}`, content]);
