declare namespace App {
	interface Locals {
		/** The page that is being made, for what Starlight makes around its content. */
		shown?: { slug: string; api?: string };
	}
}
