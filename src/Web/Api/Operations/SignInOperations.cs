using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Mail.Desk;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.SignIn.Codes;
using CityLeadership.Classroom.Web.SignIn.Devices;
using CityLeadership.Classroom.Web.SignIn.OpenId;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class SignInOperations
{
    private static readonly Subject SignIn = new("Sign-in");

    private static readonly LinkEndpoints.KeyBody Key = new("vJq0mXh2T1yG8oXz3kQd9w5bLrA");

    public static IReadOnlyList<Operation> All { get; } =
    [
        SignIn.Get("/api/ways-in", "readWaysIn", "How people come in besides their links").Answers<OpenIdEndpoints.WaysAnswer>(),
        SignIn.Post("/api/links/look", "lookAtLink", "Whose link this is; looking uses nothing up")
            .Takes(Key).Answers<LinkEndpoints.LinkAnswer>()
            .Refuses(LinkRefusals.Unknown, LinkRefusals.Revoked, LinkRefusals.Expired),
        SignIn.Post("/api/links/new", "askNewLink", "Ask for a new link by e-mail; answered alike for every address")
            .Takes(new MailRegistration.LinkWanted("ada@city.example")).Refuses(MailRefusals.NoAddress),
        SignIn.Post("/api/codes", "askCode", "Ask for a short code by e-mail; answered alike for every address")
            .Takes(new CodeEndpoints.CodeWanted("ada@city.example")).Refuses(MailRefusals.NoAddress),
        SignIn.Post("/api/codes/enter", "enterCode", "Sign in with a code, in the browser that asked for it")
            .Takes(new CodeEndpoints.CodeBody("418 302")).Answers<CodeEndpoints.EnteredAnswer>()
            .Refuses(CodeRefusals.NoCode, CodeRefusals.Over, CodeRefusals.Wrong(4)),
        SignIn.Post("/api/sign-in", "signIn", "Sign in with a link's key, on the path of its person")
            .Takes(Key).Refuses(LinkRefusals.Unknown, LinkRefusals.Revoked, LinkRefusals.Expired, LinkRefusals.Foreign),
        SignIn.Post("/api/sign-out", "signOut", "Sign out in this browser"),
        SignIn.Get("/api/devices", "readDevices", "Where one is signed in").Answers<IReadOnlyList<DeviceEndpoints.DeviceAnswer>>(),
        SignIn.Delete("/api/devices/{id}", "endDevice", "Sign out on one device").Refuses(DeviceEndpoints.NoSuchDevice),
        SignIn.Delete("/api/devices", "endDevices", "Sign out everywhere, here too"),
        SignIn.Post("/api/people/{id}/links", "makeLink", "Make a further link for a person; its key is in this answer and nowhere else")
            .Answers<StaffLinkEndpoints.NewLinkAnswer>().Refuses(StaffLinkEndpoints.NoSuchPerson),
        SignIn.Post("/api/people/{id}/links/withdraw", "withdrawLinks", "End every link and sign-in of a person")
            .Refuses(StaffLinkEndpoints.NoSuchPerson),
        SignIn.Delete("/api/people/{id}/institution-account", "forgetInstitutionAccount", "Let a new account at the institution be a person's")
            .Refuses(StaffLinkEndpoints.NoSuchPerson),
    ];
}
