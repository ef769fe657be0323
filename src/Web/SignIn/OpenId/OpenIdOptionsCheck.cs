using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Half a provider is refused at the start, with every sentence at once.</summary>
internal sealed class OpenIdOptionsCheck(SiteOptions site) : IValidateOptions<OpenIdOptions>
{
    public ValidateOptionsResult Validate(string? name, OpenIdOptions options)
    {
        var problems = (options.IsOn ? Whole(options) : Idle(options)).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Idle(OpenIdOptions options)
    {
        if (options.Name is not null || options.ClientId is not null || options.ClientSecret is not null || options.RoleClaim is not null)
            yield return "OpenId:Authority is missing, but other keys of OpenId are set. Add the provider's issuer, or remove them.";
    }

    private IEnumerable<string> Whole(OpenIdOptions options)
    {
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || !OpenIdProvider.IsSafe(authority) || authority.Query.Length > 0)
            yield return "OpenId:Authority must be the provider's issuer, such as https://login.example.edu; without https only on this machine.";
        if (string.IsNullOrWhiteSpace(options.Name))
            yield return "OpenId:Name is missing. It stands on the button: Sign in with …";
        if (string.IsNullOrWhiteSpace(options.ClientId))
            yield return "OpenId:ClientId is missing. The provider gives it when this classroom is registered there.";
        if (string.IsNullOrWhiteSpace(options.ClientSecret))
            yield return "OpenId:ClientSecret is missing. The provider gives it when this classroom is registered there; set it as OpenId__ClientSecret in the environment.";
        if (!options.Scope.Split(' ').Contains("openid", StringComparer.Ordinal))
            yield return "OpenId:Scope must contain openid; the default is: openid email.";
        if (options.MayComeIn is not { } roles)
            yield return $"OpenId:Roles must be roles separated by commas, of {string.Join(", ", Enum.GetNames<Role>())}; the default is Faculty, Staff.";
        else if (roles.Any(role => role.IsMember()))
            yield return "OpenId:Roles may not have Mayor or SeniorLeader: they come from many cities and keep their personal links.";
        if ((options.RoleClaim is null) != (options.FacultyValue is null && options.StaffValue is null))
            yield return "OpenId:RoleClaim goes with OpenId:FacultyValue, OpenId:StaffValue, or both: the claim, and what it says of whom. Set them, or none.";
        if (options.StaysFor < TimeSpan.FromHours(1) || options.StaysFor > TimeSpan.FromDays(366))
            yield return "OpenId:StaysFor is how long a sign-in lasts, from 01:00:00 to 366.00:00:00; the default is 14.00:00:00.";
        if (site.Url is null)
            yield return "Site:Url is missing. OpenId needs it: the provider sends people back to /sign-in/callback at the address people open, such as https://classroom.example.org.";
    }
}
