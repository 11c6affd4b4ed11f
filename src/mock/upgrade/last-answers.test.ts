import { EventEmitter } from "node:events";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { LastAnswers } from "./last-answers.ts";

/** An answer that can be ended. */
class Answer extends EventEmitter<{ close: [] }> {
	closed = false;

	end(): void {
		this.closed = true;
		this.emit("close");
	}
}

test("a connection without answers, or with one that is written, goes on at once", async () => {
	const answers = new LastAnswers();
	const connection = new Socket();
	expect(await answers.areOver(connection)).toBe(true);
	const answer = new Answer();
	answers.add(connection, answer);
	answer.end();
	expect(await answers.areOver(connection)).toBe(true);
});

test("a connection goes on after the last of its answers, and nobody resumes it before", async () => {
	const answers = new LastAnswers();
	const connection = new Socket();
	const [first, last] = [new Answer(), new Answer()];
	for (const each of [first, last]) answers.add(connection, each);
	let isOver = false;
	const over = answers.areOver(connection).then((is) => {
		isOver = is;
	});
	first.end();
	connection.resume();
	await new Promise((resolve) => void setImmediate(resolve));
	expect({ isOver, flows: connection.readableFlowing }).toEqual({ isOver: false, flows: null });
	last.end();
	await over;
	expect(isOver).toBe(true);
	expect(connection.listenerCount("error")).toBe(0);
	connection.resume();
	expect(connection.readableFlowing).toBe(true);
});

test.each([
	["breaks", (connection: Socket) => void connection.destroy(new Error("reset"))],
	["ends with the server", (_: Socket, answers: LastAnswers) => answers.close()],
])("a connection that %s meanwhile does not go on", async (_, end) => {
	const answers = new LastAnswers();
	const connection = new Socket();
	answers.add(connection, new Answer());
	const over = answers.areOver(connection);
	end(connection, answers);
	expect(await over).toBe(false);
});
