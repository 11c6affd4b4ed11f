/** What the user can mend, in one line. */
export class Misuse extends Error {
	override name = "Misuse";
}
