using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.Authorization;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>Who may ask for what over HTTP. Inside a live session the core's own table decides.</summary>
public static class Policies
{
    /// <summary>Anyone of the programme.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Those who run a class: faculty and staff.</summary>
    public const string Host = nameof(Host);

    public const string Staff = nameof(Staff);

    internal static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(Host, policy => policy.RequireRole(nameof(Role.Faculty), nameof(Role.Staff)));
        options.AddPolicy(Staff, policy => policy.RequireRole(nameof(Role.Staff)));
    }
}
