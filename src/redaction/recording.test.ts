import { expect, test } from "vitest";
import { redactionOf, written } from "./fixtures/door.ts";
import { RecordingRedaction } from "./recording.ts";

test("it is said when an earlier exchange may hold a secret, which goes then", () => {
	const redaction = redactionOf();
	expect(redaction).toBeInstanceOf(RecordingRedaction);
	const first = written({ text: '{"note":"was Wr0ngHorse77"}' }, redaction);
	expect(redaction.isStale).toBe(false);
	written({ text: '{"password":"Wr0ngHorse77"}' }, redaction);
	expect(redaction.isStale).toBe(true);
	expect(redaction.again(first).response.content.text).toBe('{"note":"was Xx0xxXxxxx01"}');
});
