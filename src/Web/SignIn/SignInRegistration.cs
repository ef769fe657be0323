using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.SignIn.Codes;
using CityLeadership.Classroom.Web.SignIn.Devices;
using CityLeadership.Classroom.Web.SignIn.OpenId;

namespace CityLeadership.Classroom.Web.SignIn;

public static class SignInRegistration
{
    /// <summary>Personal links, codes by mail, the institution's accounts, the sign-in cookie and the policies that build on it.</summary>
    public static void AddSignIn(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SignIns>();
        builder.Services.AddSingleton<PersonalLinks>();
        builder.Services.AddSingleton<SignInCodes>();
        builder.Services.AddScoped<SignInCookie>();
        builder.Services.AddAuthentication(SignInCookie.Scheme).AddCookie(SignInCookie.Scheme, SignInCookie.Configure);
        builder.Services.AddAuthorization(Policies.Add);
        builder.AddOpenId();
    }

    /// <summary>
    /// Finds out who is asking: a person by cookie, or a program by key. It moves /as/{person} and /api/v1 out of the path, so it stands before everything that looks at paths:
    /// routing, rate limits and static pages.
    /// </summary>
    public static void UseSignIn(this IApplicationBuilder app)
    {
        app.UseMiddleware<MachinePath>();
        app.UseMiddleware<PersonPath>();
        app.UseAnswers();
        app.UseMiddleware<SameOrigin>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<MachineGate>();
        app.UseAuthorization();
    }

    /// <summary>
    /// POST /api/links/look (anyone), /api/sign-in, /api/sign-out, and for staff /api/people/{id}/links and …/links/withdraw.
    /// POST /api/codes and /api/codes/enter (anyone). GET /api/devices, DELETE /api/devices and /api/devices/{id} for oneself. GET /api/ways-in (anyone), and with an institution the pages /sign-in/institution and /sign-in/callback.
    /// </summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        LinkEndpoints.Map(app);
        StaffLinkEndpoints.Map(app);
        DeviceEndpoints.Map(app);
        CodeEndpoints.Map(app);
        OpenIdEndpoints.Map(app);
    }
}
