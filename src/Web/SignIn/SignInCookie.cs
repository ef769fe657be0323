using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// The sign-in cookie. Its path is /as/{person}, taken from the path base; it is checked against that path and against
/// the device's sign-in on every request.
/// </summary>
internal sealed class SignInCookie(SignIns signIns, ILogger<SignInCookie> logger) : CookieAuthenticationEvents
{
    public const string Scheme = "PersonalLink";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "classroom";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = false;
        options.EventsType = typeof(SignInCookie);
    }

    /// <summary>Gives a browser its sign-in. Where the request was to no page of the person's own, the cookie is for those all the same.</summary>
    public static Task GiveAsync(HttpContext context, Device device)
    {
        context.Features.Set<IAuthenticationFeature>(new AuthenticationFeature { OriginalPath = context.Request.Path, OriginalPathBase = PersonPath.Of(device.PersonId) });
        return context.SignInAsync(Claims.Of(device), new AuthenticationProperties { IsPersistent = true, ExpiresUtc = device.EndsAt });
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var person = context.Principal?.Person();
        if (context.HttpContext.Features.Get<ActingPerson>()?.Id != person)
        {
            SignInLog.CookieOfAnother(logger);
            context.RejectPrincipal();
            return;
        }

        var signedIn = await signIns.FindAsync(context.Principal!.Device(), context.HttpContext.RequestAborted);
        if (signedIn is null || signedIn.Person != person)
            context.RejectPrincipal();
        else
            context.ReplacePrincipal(Claims.Of(signedIn));
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        CommonRefusals.SignInNeeded.ExecuteAsync(context.HttpContext);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        CommonRefusals.NotAllowed.ExecuteAsync(context.HttpContext);
}
