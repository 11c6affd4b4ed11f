import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "vitest";
import { testSdk } from "./sdk.ts";

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
const bin = join(folder, "venv", process.platform === "win32" ? "Scripts" : "bin");

/** The call as the SDK's own samples write it: https://pypi.org/project/huaweicloudsdkecs/ */
const program = `
import json, sys
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkecs.v2 import *
credentials = BasicCredentials("example", "example", "13c67a214ced4afb88d911ae4bd5721a")
client = EcsClient.new_builder().with_credentials(credentials).with_endpoint(sys.argv[1]).build()
option = GetServerRemoteConsoleOption(protocol="vnc", type="novnc")
request = ShowServerRemoteConsoleRequest("47bc79ae-df61-4ade-9197-283a74e5d70e", ShowServerRemoteConsoleRequestBody(option))
print(json.dumps(client.show_server_remote_console(request).to_dict()))
`;

beforeAll(async () => {
	await execute("python3", ["-m", "venv", join(folder, "venv")]);
	await execute(join(bin, "pip"), ["install", "--quiet", "huaweicloudsdkecs==3.1.172", "huaweicloudsdkcore==3.1.219"]);
	writeFileSync(join(folder, "call.py"), program);
});
afterAll(() => rmSync(folder, { recursive: true }));

testSdk("showServerRemoteConsole", async (url) => {
	const { stdout } = await execute(join(bin, "python"), [join(folder, "call.py"), url]);
	return JSON.parse(stdout);
});
