import type { Signing } from "./signing.ts";

export const zstackHmacSha1: Signing = {
	imports: ["crypto/hmac", "crypto/sha1", "encoding/base64", "net/url", "strings", "time"],
	define: ({ header, prefix, date }, comments) => `func sign(method, path string, headers map[string]string) {
	// ${comments.zone}
	date := time.Now().Format("Mon, 02 Jan 2006 15:04:05 GMT-07:00")
	plain, err := url.PathUnescape(path)
	if err != nil {
		log.Fatal(err)
	}
	// ${comments.contextPath}
	plain = plain[strings.Index(plain[1:], "/")+1:]
	mac := hmac.New(sha1.New, []byte(environment("ACCESS_KEY_SECRET")))
	fmt.Fprintf(mac, "%s\\n%s\\n%s", method, date, plain)
	signature := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	headers[${JSON.stringify(date)}] = date
	headers[${JSON.stringify(header)}] = ${JSON.stringify(prefix)} + environment("ACCESS_KEY_ID") + ":" + signature
}`,
	call: ({ method, path }) => `sign(${method}, ${path}, headers)`,
};
