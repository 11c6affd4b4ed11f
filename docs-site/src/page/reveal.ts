/** What of a page is looked at; its elements are asked to show themselves by the event `reveal`. */
type Node = Pick<Element, "tagName" | "dispatchEvent"> & { parentElement: Node | null; open?: boolean };
interface Page<Found extends Node> {
	getElementById(id: string): Found | null;
}

/** Opens whatever hides the element that a fragment names, and returns it. */
export function revealed<Found extends Node>(page: Page<Found>, hash: string): Found | null {
	const target = page.getElementById(idIn(hash));
	for (let around: Node | null = target; around !== null; around = around.parentElement) {
		if (around.tagName === "DETAILS") around.open = true;
		around.dispatchEvent(new Event("reveal"));
	}
	return target;
}

/** Anybody may write anything behind an address. */
function idIn(hash: string): string {
	try {
		return decodeURIComponent(hash.replace(/^#/, ""));
	} catch {
		return "";
	}
}
