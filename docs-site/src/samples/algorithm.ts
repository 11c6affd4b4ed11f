/** The environment variables of what an algorithm (`x-signature`) signs with: who signs, and the secret. */
export const algorithms: Record<string, [id: string, secret: string]> = {
	"zstack-hmac-sha1": ["ACCESS_KEY_ID", "ACCESS_KEY_SECRET"],
	"sdk-hmac-sha256": ["ACCESS_KEY", "SECRET_KEY"],
};
