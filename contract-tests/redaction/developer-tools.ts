import type { CDPSession } from "playwright-core";

type Headers = Record<string, string>;

/** What the browser told of a request: https://chromedevtools.github.io/devtools-protocol/tot/Network/ */
interface Told {
	request: { method: string; url: string; headers: Headers; postData?: string };
	initiator: object;
	type: string;
	response?: { status: number; statusText: string; headers: Headers; mimeType: string; remoteIPAddress?: string; protocol?: string };
	sent?: Headers;
	received?: Headers;
	isFinished?: boolean;
}

/** Records as Chromium's developer tools do, which make a HAR of the same protocol: front_end/models/har/Log.ts of devtools-frontend. */
export async function startRecording(session: CDPSession) {
	const told = new Map<string, Partial<Told>>();
	const note = (id: string, more: Partial<Told>) => void told.set(id, { ...told.get(id), ...more });
	session.on("Network.requestWillBeSent", ({ requestId, request, initiator, type = "Other" }) =>
		note(requestId, { request, initiator, type }),
	);
	session.on("Network.requestWillBeSentExtraInfo", ({ requestId, headers }) => note(requestId, { sent: headers }));
	session.on("Network.responseReceived", ({ requestId, response }) => note(requestId, { response }));
	session.on("Network.responseReceivedExtraInfo", ({ requestId, headers }) => note(requestId, { received: headers }));
	session.on("Network.loadingFinished", ({ requestId }) => note(requestId, { isFinished: true }));
	await session.send("Network.enable");
	return {
		entries: () =>
			Promise.all(
				[...told]
					.filter(([, { isFinished }]) => isFinished)
					.map(async ([requestId, each]) => entryOf(each as Told, await session.send("Network.getResponseBody", { requestId }))),
			),
	};
}

function entryOf(
	{ request, initiator, type, response, sent, received }: Told,
	{ body, base64Encoded }: { body: string; base64Encoded: boolean },
) {
	const asked = { ...request.headers, ...sent };
	const answered = { ...response?.headers, ...received };
	const httpVersion = response?.protocol ?? "";
	return {
		_connectionId: "17",
		_initiator: initiator,
		_priority: "High",
		_resourceType: type.toLowerCase(),
		cache: {},
		connection: "4010",
		pageref: "page_1",
		request: {
			method: request.method,
			url: request.url,
			httpVersion,
			headers: pairs(asked),
			queryString: [],
			cookies: pairs(cookiesOf(asked.Cookie)),
			headersSize: -1,
			bodySize: request.postData?.length ?? 0,
			...(request.postData === undefined ? {} : { postData: { mimeType: asked["Content-Type"] ?? "", text: request.postData } }),
		},
		response: {
			status: response?.status ?? 0,
			statusText: response?.statusText ?? "",
			httpVersion,
			headers: pairs(answered),
			cookies: pairs(cookiesOf(answered["Set-Cookie"])).slice(0, 1),
			content: { size: body.length, mimeType: response?.mimeType ?? "", text: body, ...(base64Encoded && { encoding: "base64" }) },
			redirectURL: "",
			headersSize: -1,
			bodySize: -1,
			_transferSize: 700,
			_error: null,
			_fetchedViaServiceWorker: false,
		},
		serverIPAddress: response?.remoteIPAddress ?? "",
		startedDateTime: "2026-11-21T00:00:00.000Z",
		time: 12.5,
		timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 11, receive: 0.4, _blocked_queueing: 0.5 },
	};
}

const pairs = (headers: Headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));

const cookiesOf = (header = ""): Headers =>
	Object.fromEntries(header.split("; ").flatMap((each) => (each.includes("=") ? [each.split("=", 2)] : [])));
