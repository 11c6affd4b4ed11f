import type { Comments } from "../comments.ts";
import { defaultBase } from "../heading.ts";

/** What every sample has. */
export const client = (comments: Comments): string => `var baseURL = "${defaultBase}"

var client = &http.Client{
	Timeout: 30 * time.Second,
	// ${comments.redirect}
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}`;

/** Where there is a job, it also returns what Retry-After says. */
export const send = (
	hasJob: boolean,
): string => `func send(method, path string, headers map[string]string, body string) (${hasJob ? "int, string, time.Duration" : "int, string"}) {
	request, err := http.NewRequest(method, baseURL+path, strings.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
${
	hasJob
		? `	after, _ := strconv.Atoi(response.Header.Get("Retry-After"))
	return response.StatusCode, string(answer), time.Duration(after) * time.Second`
		: "	return response.StatusCode, string(answer)"
}
}`;

export const environment = `func environment(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("%s is not set", name)
	}
	return value
}`;

export const randomId = `func randomID() string {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		log.Fatal(err)
	}
	return fmt.Sprintf("%x", id)
}`;
