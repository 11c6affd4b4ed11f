import { expect, onTestFinished, test } from "vitest";
import { Misuse } from "../../../misuse.ts";
import { WorkerPool } from "./worker-pool.ts";

function poolOf(code: string, count: number): WorkerPool<unknown, unknown> {
	const script = `import { parentPort, workerData } from "node:worker_threads"; parentPort.on("message", (task) => { ${code} });`;
	const pool = new WorkerPool<unknown, unknown>(new URL(`data:text/javascript,${encodeURIComponent(script)}`), count, "order");
	onTestFinished(() => pool.close());
	return pool;
}

test("each task gets its reply, and each worker its settings", async () => {
	const pool = poolOf("parentPort.postMessage(workerData + ' ' + task)", 2);
	const replies = Promise.all([1, 2, 3].map((task) => pool.run(task, [])));
	expect(pool.fewest).toBe(1);
	expect(await replies).toEqual(["order 1", "order 2", "order 3"]);
	expect(await pool.runOnEach("end")).toEqual(["order end", "order end"]);
	expect(pool.fewest).toBe(0);
});

test.each([
	["throws", "throw new RangeError('a secret')", "RangeError"],
	["ends", "process.exit(3)", "exit code 3"],
])("if a worker %s, all tasks and those after them fail with one line", async (_, code, reason) => {
	const pool = poolOf(code, 1);
	const failure = new Misuse(`a worker thread ended early (${reason}); try --jobs 1`);
	await expect(Promise.all([pool.run(1, []), pool.run(2, [])])).rejects.toEqual(failure);
	await expect(pool.run(3, [])).rejects.toEqual(failure);
});
