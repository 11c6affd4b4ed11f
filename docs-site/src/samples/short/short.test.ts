import { describe, expect, test } from "vitest";
import { scenario, textBody } from "../fixtures/lantern.ts";
import { curl } from "./curl.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { type Plain, placeholderOf, plainOf } from "./plain.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

const lamp = scenario("setLamp");
const plain = plainOf(lamp) as Plain;
const bare: Plain = { method: "GET", url: "http://127.0.0.1:4010/scenes", headers: [] };

describe("A request as it is sent", () => {
	test("has its credential by name", () => {
		expect(plain).toMatchObject({ method: "PUT", url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4010\/.*\?/) });
		expect(plain.headers).toContainEqual(["Content-Type", "application/json"]);
		expect(JSON.stringify(plain.headers)).toMatch(/<[a-z-]+>/);
		expect(JSON.parse(plain.body ?? "")).toEqual(lamp.request.body?.value);
		expect(placeholderOf("ACCESS_TOKEN")).toBe("<access-token>");
	});

	test("carries a key in the query and in cookies as a server reads them", () => {
		const door = plainOf(scenario("openDoor", "doorKey"));
		expect(door?.url).toContain("%3C");
		expect(door?.headers.map(([name]) => name)).toContain("Cookie");
	});

	test.each([
		["is signed", scenario("openView")],
		["has a user and a password", scenario("watchDoor", "door-login")],
		["sends a file", { ...lamp, request: { ...lamp.request, body: { ...textBody("a"), kind: "bytes" as const } } }],
		["is answered with bytes", { ...lamp, givesBytes: true }],
	])("is none where it %s", (_, given) => expect(plainOf(given)).toBeUndefined());
});

describe("The short form", () => {
	test("of curl has the method only where it is not the usual one, and takes any text as a body", () => {
		expect(curl(bare)).toBe("curl 'http://127.0.0.1:4010/scenes'");
		expect(curl({ ...bare, method: "HEAD" })).toBe("curl -I 'http://127.0.0.1:4010/scenes'");
		expect(curl({ ...bare, method: "POST", headers: [["X-A", "it's"]], body: "@a" })).toBe(
			"curl 'http://127.0.0.1:4010/scenes' \\\n  -H 'X-A: it'\\''s' \\\n  --data-raw '@a'",
		);
		expect(curl(plain).split("\n").length).toBeLessThanOrEqual(6);
	});

	test("of Python says what is sent and no more", () => {
		expect(python(bare)).toBe(`import urllib.request

request = urllib.request.Request(
    "http://127.0.0.1:4010/scenes",
    method="GET",
)
print(urllib.request.urlopen(request).read().decode())`);
		expect(python(plain)).toContain('method="PUT"');
	});

	test("of Java names the method where there is a body", () => {
		expect(java(bare)).toBe(`var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:4010/scenes"))
    .build();
System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());`);
		expect(java(plain)).toContain('.method("PUT", BodyPublishers.ofString("{');
		expect(java({ ...bare, method: "DELETE" })).toContain('.method("DELETE", BodyPublishers.noBody())');
	});

	test("of Go has a body as a raw string where it can", () => {
		expect(go(bare)).toBe(`request, err := http.NewRequest("GET", "http://127.0.0.1:4010/scenes", nil)
if err != nil {
	log.Fatal(err)
}
response, err := http.DefaultClient.Do(request)
if err != nil {
	log.Fatal(err)
}
defer response.Body.Close()
io.Copy(os.Stdout, response.Body)`);
		expect(go(plain)).toContain('strings.NewReader(`{"');
		expect(go(plain)).toContain('request.Header.Set("Content-Type", "application/json")\n');
		expect(go({ ...bare, method: "POST", body: "a`b" })).toContain('strings.NewReader("a`b")');
	});

	test("of TypeScript is a call of the client, in ten lines at most", () => {
		const code = typescript(lamp);
		expect(code).toContain("await client.setLamp({ ");
		expect(code.split("\n").length).toBeLessThanOrEqual(10);
		expect(typescript(scenario("listScenes"))).toContain('createLanternClient({ baseUrl: "http://127.0.0.1:4010" });');
	});
});
