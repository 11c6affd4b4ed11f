/** What a browser gives a page; one that came over plain HTTP from elsewhere has no clipboard. */
interface Browser {
	fetch: typeof fetch;
	clipboard?: Pick<Clipboard, "writeText"> | undefined;
}

/** Copies the Markdown at an address; false where that cannot be done. */
export async function copyPage(address: string, { fetch: read, clipboard }: Browser): Promise<boolean> {
	if (clipboard === undefined) return false;
	try {
		const response = await read(address);
		if (!response.ok) return false;
		await clipboard.writeText(await response.text());
		return true;
	} catch {
		return false;
	}
}
