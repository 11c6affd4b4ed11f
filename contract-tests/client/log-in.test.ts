import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createHuaweicloudClouddcClient } from "../../generated/huaweicloud-clouddc/client.ts";
import { createHuaweicloudEcsClient } from "../../generated/huaweicloud-ecs/client.ts";
import { logIn as logInToIdentity } from "../../generated/identity-v3/log-in.ts";
import { createOpenstackNovaClient } from "../../generated/openstack-nova/client.ts";
import { createZstackClient } from "../../generated/zstack/client.ts";
import { logIn as logInToZstack } from "../../generated/zstack/log-in.ts";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { printed } from "../../src/client/fixtures/printed.ts";
import { LogInError } from "../../src/client/index.ts";
import { type Entry, recorder } from "../../src/client/recorder.ts";
import { startLogged } from "../call.ts";

const password = "pa55word-of-a-user";
const vmInstanceUuid = "bf2211ae8eaf408b817d3a05c19e2226";
const project = "b92c6e07f3514d8ea1c49d0857fe63a8";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** The global `fetch`, and a line for each request. */
function counting() {
	const calls: string[] = [];
	const bodies: string[] = [];
	return {
		calls,
		bodies,
		fetch(url: string, init: RequestInit) {
			calls.push(`${init.method} ${new URL(url).pathname}`);
			bodies.push(`${init.body}`);
			return fetch(url, init);
		},
	};
}

const zstackBody = { logInByAccount: { accountName: "operator", password } };
const identityBody = (name = "operator") => ({
	auth: {
		identity: { methods: ["password"], password: { user: { name, domain: { id: "default" }, password } } },
		scope: { project: { id: project } },
	},
});

/** The hours of the mock, which runs in this process. */
function later(hours: number): void {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hours * 3_600_000 });
	onTestFinished(() => void vi.useRealTimers());
}

describe("from a log-in to a console:", () => {
	test("ZStack", async () => {
		const { fetch, calls, bodies } = counting();
		const session = logInToZstack({ baseUrl: mock.url, fetch, body: zstackBody });
		const client = createZstackClient({ baseUrl: mock.url, auth: { session } });
		expect(await client.requestConsoleAccess({ body: { params: { vmInstanceUuid } } })).toMatchObject({ ok: true, status: 200 });
		expect(await client.getVmConsoleAddress({ path: { uuid: vmInstanceUuid } })).toMatchObject({ ok: true });
		expect(calls).toEqual(["PUT /zstack/v1/accounts/login"]);
		expect(bodies.join()).not.toContain(password);
	});

	test("OpenStack Nova", async () => {
		const { fetch, calls } = counting();
		const token = logInToIdentity({ baseUrl: mock.url, fetch, body: identityBody() });
		const client = createOpenstackNovaClient({ baseUrl: mock.url, auth: { token } });
		const console = await client.createRemoteConsole({
			path: { server_id: "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68" },
			body: { remote_console: { protocol: "vnc", type: "novnc" } },
		});
		expect(console).toMatchObject({ ok: true, status: 200 });
		expect(calls).toEqual(["POST /v3/auth/tokens"]);
	});

	test("Huawei Cloud", async () => {
		const token = logInToIdentity({ baseUrl: mock.url, body: identityBody() });
		const auth = { token };
		const server = { project_id: project, server_id: "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68" };
		const ecs = createHuaweicloudEcsClient({ baseUrl: mock.url, auth });
		const vnc = { remote_console: { protocol: "vnc", type: "novnc" } } as const;
		expect(await ecs.showServerRemoteConsole({ path: server, body: vnc })).toMatchObject({ ok: true });
		const clouddc = createHuaweicloudClouddcClient({ baseUrl: mock.url, auth });
		expect(await clouddc.showRemoteConsole({ path: { project_id: project, id: server.server_id } })).toMatchObject({ ok: true });
	});
});

describe("a credential of the mock that has ended", () => {
	test("is refused as ZStack does, and the client renews it", async () => {
		const { fetch, calls } = counting();
		const session = logInToZstack({ baseUrl: mock.url, fetch, body: zstackBody });
		const uuid = { path: { uuid: vmInstanceUuid } };
		const first = await session();
		const fixed = createZstackClient({ baseUrl: mock.url, auth: { session: first } });
		const renewing = createZstackClient({ baseUrl: mock.url, auth: { session: () => (calls.length === 1 ? first : session()) } });
		expect([await fixed.getVmConsoleAddress(uuid), await renewing.getVmConsoleAddress(uuid)]).toMatchObject([{ ok: true }, { ok: true }]);
		later(2);
		expect(await fixed.getVmConsoleAddress(uuid)).toMatchObject({ status: 503, error: { error: { code: "ID.1001" } } });
		const body = { params: { vmInstanceUuid } };
		expect(await fixed.requestConsoleAccess({ body })).toMatchObject({ status: 503, error: { error: { code: "ID.1001" } } });
		calls.push("the log-in of before");
		expect(await renewing.getVmConsoleAddress(uuid)).toMatchObject({ ok: true });
	});

	test.each(["OpenStack Nova", "Huawei Cloud"])("is refused as %s does, and the client logs in before that", async (cloud) => {
		const { fetch, calls } = counting();
		const token = logInToIdentity({ baseUrl: mock.url, fetch, body: identityBody() });
		const ask = (auth: { token: string | typeof token }) => {
			const path = { project_id: project, server_id: "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68" };
			const body = { remote_console: { protocol: "vnc", type: "novnc" } } as const;
			const options = { baseUrl: mock.url, auth };
			if (cloud === "Huawei Cloud") return createHuaweicloudEcsClient(options).showServerRemoteConsole({ path, body });
			return createOpenstackNovaClient(options).createRemoteConsole({ path: { server_id: path.server_id }, body });
		};
		const first = await token();
		expect(await ask({ token: first })).toMatchObject({ status: 200 });
		later(24);
		expect(await ask({ token: first })).toMatchObject({ status: 401 });
		expect(await ask({ token })).toMatchObject({ status: 200 });
		expect(calls).toHaveLength(2);
	});

	test("is no matter to another one: any well-formed credential is taken", async () => {
		later(1000);
		const client = createZstackClient({ baseUrl: mock.url, auth: { session: "5c66c9a616334283b055d150680fff98" } });
		expect(await client.getVmConsoleAddress({ path: { uuid: vmInstanceUuid } })).toMatchObject({ ok: true });
	});
});

test("neither password nor credential is in an error, in the mock's log or in a recording", async () => {
	const entries: Entry[] = [];
	const onExchange = recorder((entry) => void entries.push(entry));
	const token = await logInToIdentity({ baseUrl: mock.url, onExchange, body: identityBody() })();
	const session = await logInToZstack({ baseUrl: mock.url, onExchange, body: zstackBody })();
	const refused = await failureOf(logInToIdentity({ baseUrl: mock.url, onExchange, body: identityBody("nobody") })());
	expect(refused).toBeInstanceOf(LogInError);
	expect(entries).toHaveLength(3);
	for (const text of [JSON.stringify(entries), printed(refused), mock.lines.join("\n")])
		for (const secret of [password, token, session]) expect(text).not.toContain(secret);
});
