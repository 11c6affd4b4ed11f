/** What the site of another folder is called: as its one API, or by a word for several. */
export function nameOfOthers([title = "", ...others]: readonly string[], several: string): string {
	return title !== "" && others.length === 0 ? title : several;
}
