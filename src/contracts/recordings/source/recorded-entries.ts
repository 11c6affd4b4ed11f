import { entriesOf } from "../../../har/stream/entries.ts";
import { bytesOf } from "../files.ts";
import { Attachments } from "./attachments.ts";
import { type Completion, completed, isIncomplete } from "./complete-entry.ts";
import { Room } from "./room.ts";

/** Streams the entries of a recording in batches, each with its bodies. `note` gets what its reader has to know. */
export async function* recordedEntries(file: string, note: (line: string) => void, room = new Room()): AsyncGenerator<unknown[]> {
	const attachments = new Attachments(file);
	let index = 0;
	let isFull = false;
	const onFull = () => {
		if (!isFull)
			note(`${file}: its packed bodies unpack to more than 256 MB and 50 times their size: those after exchange ${index} are left out`);
		isFull = true;
	};
	const completion: Completion = { attachments, room, onFull };
	try {
		for await (const batch of entriesOf(bytesOf(file), file)) {
			for (const [at, entry] of batch.entries()) {
				if (isIncomplete(entry)) batch[at] = await completed(entry, completion);
				index++;
			}
			yield batch;
		}
	} finally {
		attachments.close();
	}
}
