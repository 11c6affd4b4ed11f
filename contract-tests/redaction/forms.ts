/** Credentials, passwords and personal data as requests, replies and pages hold them, none of which any contract names. */
export const secrets: readonly string[] = [
	"Nightingale",
	"blue Horses",
	"Ab1(x)y,Z9{q}",
	"Tr0&mpet&7",
	"73920184",
	"aB3#x",
	"密码很强大7号",
	"Correct-Horse!",
	"Huawei@12345",
	"R00tPassw0rd",
	"Wr0ngHorse77",
	"5f7c1b0d6e8a4c2f9b3d1e0a7c6b5d4e",
	"5c66c9a6-1633-4283-b055-d150680fff97",
	"MIIEtokenABCdef0123456789",
	"gAAAAABf00ba7deadbeef0123",
	"0AdeuBAbcDefGhiJkl1234567890",
	"ST-1856339-aA5Yuvrxzpv8Tau1cYQ7",
	"PHNhbWxwOlJlc3BvbnNlPjE8",
	"r2t5uvjq435r4q7ib3vtdjq120",
	"N4MK-7C2Q-9XZP-11AA",
	"ghp_0123456789abcdefghijABCDEFGHIJ012345",
	"AKIAIOSFODNN7EXAMPLE",
	"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
	"joe.bloggs@corp.test",
	"13812345678",
	"11010519491231002X",
	"47364c23432d2e131a5fb210812c",
	"node01qk3pq8v3m2r51",
	"10.20.30.41",
	"db7.corp.internal",
];

/** The ways in which a secret is written. */
export const writings: Record<string, (secret: string) => string> = {
	"as it is": (secret) => secret,
	"in upper case": (secret) => secret.toUpperCase(),
	"in base64": (secret) => Buffer.from(secret).toString("base64"),
	"in base64 twice": (secret) => Buffer.from(Buffer.from(secret).toString("base64")).toString("base64"),
	"in hexadecimal": (secret) => Buffer.from(secret).toString("hex"),
	"in percent": (secret) => Buffer.from(secret).toString("hex").replace(/../g, "%$&"),
	"in JSON": (secret) => JSON.stringify({ password: secret }),
	"in words": (secret) => `The session ${secret} has expired`,
	"in a URL": (secret) => `https://portal.corp.test/sso?ticket=${encodeURIComponent(secret)}`,
	"with a bearer": (secret) => `Bearer ${secret}`,
	"in percent twice": (secret) => Buffer.from(secret).toString("hex").replace(/../g, "%25$&"),
	"in chunks of hexadecimal": (secret) =>
		JSON.stringify(
			(
				Buffer.from(secret)
					.toString("hex")
					.match(/.{1,12}/g) ?? []
			).map((data) => ({ data })),
		),
	"in a command": (secret) => `curl -u joe:${secret} -H 'X-Auth-Token: ${secret}' https://portal.corp.test/`,
	"in a form in JSON": (secret) => JSON.stringify({ query: "mutation", variables: JSON.stringify({ password: secret }) }),
};
