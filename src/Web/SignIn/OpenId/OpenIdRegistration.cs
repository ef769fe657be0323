using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

internal static class OpenIdRegistration
{
    public static void AddOpenId(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<OpenIdOptions>, OpenIdOptionsCheck>();
        builder.Services.AddOptions<OpenIdOptions>().BindConfiguration(OpenIdOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<OpenIdProvider>();
        builder.Services.AddSingleton<IdTokens>();
        builder.Services.AddSingleton<AttemptCookies>();
        builder.Services.AddSingleton<InstitutionPeople>();
        builder.Services.AddSingleton<OpenIdSignIn>();
    }
}
