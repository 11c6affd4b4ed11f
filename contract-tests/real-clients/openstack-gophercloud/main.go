package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/gophercloud/gophercloud/v2"
	"github.com/gophercloud/gophercloud/v2/openstack"
	"github.com/gophercloud/gophercloud/v2/openstack/compute/v2/remoteconsoles"
)

const (
	server = "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68"
	nobody = "00000000-0000-0000-0000-000000000000"
)

var url = os.Args[2]

func logIn(user string) (*gophercloud.ProviderClient, error) {
	return openstack.AuthenticatedClient(context.Background(), gophercloud.AuthOptions{
		IdentityEndpoint: url + "/v3",
		Username:         user,
		Password:         "example-password",
		DomainID:         "default",
		Scope:            &gophercloud.AuthScope{ProjectName: "consoles", DomainID: "default"},
	})
}

func open(server string) (*remoteconsoles.RemoteConsole, error) {
	provider, err := logIn("operator")
	if err != nil {
		return nil, err
	}
	compute, err := openstack.NewComputeV2(provider, gophercloud.EndpointOpts{Region: "RegionOne"})
	if err != nil {
		return nil, err
	}
	compute.Endpoint = url + "/v2.1/"
	compute.Microversion = "2.6"
	wanted := remoteconsoles.CreateOpts{Protocol: remoteconsoles.ConsoleProtocolVNC, Type: remoteconsoles.ConsoleTypeNoVNC}
	return remoteconsoles.Create(context.Background(), compute, server, wanted).Extract()
}

func refusal(err error) any {
	var refused gophercloud.ErrUnexpectedResponseCode
	if !errors.As(err, &refused) {
		panic(err)
	}
	var body any
	_ = json.Unmarshal(refused.Body, &body)
	return map[string]any{"status": refused.Actual, "body": body}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	var result any
	switch os.Args[1] {
	case "log_in":
		result = map[string]any{"token": must(logIn("operator")).Token()}
	case "refused_log_in":
		_, err := logIn("nobody")
		result = refusal(err)
	case "console":
		console := must(open(server))
		result = map[string]any{"url": console.URL, "protocol": console.Protocol, "type": console.Type}
	case "refusal":
		_, err := open(nobody)
		result = refusal(err)
	}
	fmt.Println(string(must(json.Marshal(result))))
}
