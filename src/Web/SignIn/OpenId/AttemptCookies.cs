using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Keeps attempts in the browser, a cookie each, so that two tabs do not undo one another.</summary>
internal sealed class AttemptCookies(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>More attempts than anybody has open.</summary>
    private const int Most = 5;

    private readonly IDataProtector seal = protection.CreateProtector("CityLeadership.Classroom.OpenIdAttempt");

    public void Keep(HttpContext context, OpenIdAttempt attempt)
    {
        var beginning = Name(context, "");
        var left = context.Request.Cookies.Keys.Where(name => name.StartsWith(beginning, StringComparison.Ordinal)).ToList();
        foreach (var name in left.Count >= Most ? left : [])
            context.Response.Cookies.Delete(name, Options(context));

        var options = Options(context);
        options.MaxAge = OpenIdAttempt.Longest;
        context.Response.Cookies.Append(Name(context, attempt.State), seal.Protect(JsonSerializer.Serialize(attempt)), options);
    }

    /// <summary>The attempt that came back, once: the browser is told to let go of it. Null: this browser has none of that state, or it took too long.</summary>
    public OpenIdAttempt? Take(HttpContext context, string? state)
    {
        if (string.IsNullOrEmpty(state) || !context.Request.Cookies.TryGetValue(Name(context, state), out var sealedAttempt))
            return null;

        context.Response.Cookies.Delete(Name(context, state), Options(context));
        try
        {
            var attempt = JsonSerializer.Deserialize<OpenIdAttempt>(seal.Unprotect(sealedAttempt));
            return attempt is not null && attempt.State == state && attempt.EndsAt > time.GetUtcNow() ? attempt : null;
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Sealed, the cookie is for the whole site, because only then browsers promise that no neighbouring site has planted it.</summary>
    private static string Name(HttpContext context, string state) => $"{(context.Request.IsHttps ? "__Host-" : "")}attempt.{state}";

    /// <summary>Lax: the browser comes back from another site, and by a plain navigation only.</summary>
    private static CookieOptions Options(HttpContext context) => new()
    {
        Path = "/",
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };
}
