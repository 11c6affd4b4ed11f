declare namespace App {
	interface Locals {
		/** The page that is being made, for what Starlight makes around its content. */
		shown?: { title: string; slug: string; api?: string };
	}
}
