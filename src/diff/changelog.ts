/** The entries of a version's chapter, or nothing where there is no such chapter. */
export function entriesOf(changelog: string, version: string): string[] | undefined {
	const entries: string[] = [];
	let inside = false;
	let found = false;
	for (const line of changelog.split("\n")) {
		if (line.startsWith("## ")) {
			inside = /^## (\S+) - \d{4}-\d{2}-\d{2}$/.exec(line)?.[1] === version;
			found ||= inside;
		} else if (inside && line.startsWith("- ")) entries.push(line.slice(2));
		else if (inside && /^ +\S/.test(line) && entries.length > 0) entries.push(`${entries.pop()} ${line.trim()}`);
	}
	return found ? entries : undefined;
}
