package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/global"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/region"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	clouddc "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/clouddc/v1"
	clouddcmodel "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/clouddc/v1/model"
	ecs "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ecs/v2"
	ecsmodel "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/ecs/v2/model"
	iam "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/iam/v3"
	iammodel "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/iam/v3/model"
)

const (
	project  = "13c67a214ced4afb88d911ae4bd5721a"
	server   = "47bc79ae-df61-4ade-9197-283a74e5d70e"
	physical = "b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
	nobody   = "00000000-0000-0000-0000-000000000000"
)

var url = os.Args[2]

func accessKey() *basic.CredentialsBuilder {
	return basic.NewCredentialsBuilder().WithAk("EXAMPLEAK").WithSk("examplesk").WithProjectId(project)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// at sets the region, too, because a derived key is for one region.
func at(builder *core.HcHttpClientBuilder, credential auth.ICredential) *core.HcHttpClient {
	return must(builder.WithRegion(region.NewRegion("cn-north-4", url)).WithCredential(credential).SafeBuild())
}

func console(credential auth.ICredential, server string) (*ecsmodel.ShowServerRemoteConsoleResponse, error) {
	client := ecs.NewEcsClient(at(ecs.EcsClientBuilder().WithDerivedAuthServiceName("ecs"), credential))
	return client.ShowServerRemoteConsole(&ecsmodel.ShowServerRemoteConsoleRequest{
		ServerId: server,
		Body: &ecsmodel.ShowServerRemoteConsoleRequestBody{RemoteConsole: &ecsmodel.GetServerRemoteConsoleOption{
			Protocol: ecsmodel.GetGetServerRemoteConsoleOptionProtocolEnum().VNC,
			Type:     ecsmodel.GetGetServerRemoteConsoleOptionTypeEnum().NOVNC,
		}},
	})
}

func physicalConsole(id string) (*clouddcmodel.ShowRemoteConsoleResponse, error) {
	client := clouddc.NewCloudDCClient(at(clouddc.CloudDCClientBuilder(), must(accessKey().SafeBuild())))
	return client.ShowRemoteConsole(&clouddcmodel.ShowRemoteConsoleRequest{Id: id})
}

func logIn(user string) (*iammodel.KeystoneCreateUserTokenByPasswordResponse, error) {
	credential := must(global.NewCredentialsBuilder().WithAk("EXAMPLEAK").WithSk("examplesk").WithDomainId(project).SafeBuild())
	client := iam.NewIamClient(at(iam.IamClientBuilder(), credential))
	name := "consoles"
	return client.KeystoneCreateUserTokenByPassword(&iammodel.KeystoneCreateUserTokenByPasswordRequest{
		Body: &iammodel.KeystoneCreateUserTokenByPasswordRequestBody{Auth: &iammodel.PwdAuth{
			Identity: &iammodel.PwdIdentity{
				Methods: []iammodel.PwdIdentityMethods{iammodel.GetPwdIdentityMethodsEnum().PASSWORD},
				Password: &iammodel.PwdPassword{User: &iammodel.PwdPasswordUser{
					Domain: &iammodel.PwdPasswordUserDomain{Name: "Default"}, Name: user, Password: "example-password",
				}},
			},
			Scope: &iammodel.AuthScope{Project: &iammodel.AuthScopeProject{Name: &name}},
		}},
	})
}

func refusal(err error) any {
	var refused *sdkerr.ServiceResponseError
	if !errors.As(err, &refused) {
		panic(err)
	}
	return map[string]any{"status": refused.StatusCode, "code": refused.ErrorCode, "message": refused.ErrorMessage}
}

func run(step string) any {
	switch step {
	case "log_in":
		return map[string]any{"token": must(logIn("operator")).XSubjectToken}
	case "refused_log_in":
		_, err := logIn("nobody")
		return refusal(err)
	case "access_key":
		return must(console(must(accessKey().SafeBuild()), server)).RemoteConsole
	case "derived_key":
		derived := accessKey().WithDerivedPredicate(auth.GetDefaultDerivedPredicate())
		return must(console(must(derived.SafeBuild()), server)).RemoteConsole
	case "refusal":
		_, err := console(must(accessKey().SafeBuild()), nobody)
		return refusal(err)
	case "physical":
		return map[string]any{"url": must(physicalConsole(physical)).Url}
	case "physical_refusal":
		_, err := physicalConsole(nobody)
		return refusal(err)
	}
	panic("no such step: " + step)
}

func main() {
	fmt.Println(string(must(json.Marshal(run(os.Args[1])))))
}
