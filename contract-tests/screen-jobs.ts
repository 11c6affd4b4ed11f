import { type Answer, json, misbehaving } from "./misbehaving-server.ts";
import { createScreensClient, screen } from "./screens.ts";

export const announced = json(202, { location: "/jobs/its-own" });
export const runs = json(202, { progress: 1 });
export const done = json(200, screen);

/** A client of the server that answers by this script, and the paths that it was asked for. */
export async function following(...script: Answer[]) {
	const server = await misbehaving(...script);
	const client = createScreensClient({ baseUrl: server.url, auth: { session: "s3cret" } });
	return { client, server, paths: () => server.asked.map(({ method, url }) => `${method} ${url}`) };
}
