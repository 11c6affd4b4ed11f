/** What a glob found in the folders of APIs, by `<api>/<file>`, wherever those folders stand. */
export const byApi = <T>(files: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(files).map(([file, content]) => [file.split("/").slice(-2).join("/"), content]));
