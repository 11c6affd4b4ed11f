/** What the client's algorithms sign with. */
export const secrets: Record<string, string> = {
	"zstack-hmac-sha1": `{
			id: environment("ACCESS_KEY_ID"),
			secret: environment("ACCESS_KEY_SECRET"),
			// By default the server compares clock times and ignores the zone: where its zone is not yours, set TZ to it.
			timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		}`,
	"sdk-hmac-sha256": '{ accessKey: environment("ACCESS_KEY"), secretKey: environment("SECRET_KEY") }',
};
