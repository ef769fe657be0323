using System.Security.Claims;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>What a signed-in request knows of its person. Programme and role are looked up each time, never taken from the cookie.</summary>
public static class Claims
{
    private const string PersonClaim = "person";
    private const string ProgrammeClaim = "programme";
    private const string RoleClaim = "role";
    private const string DeviceClaim = "device";

    public static string Person(this ClaimsPrincipal user) => Value(user, PersonClaim);

    public static string Programme(this ClaimsPrincipal user) => Value(user, ProgrammeClaim);

    public static Role Role(this ClaimsPrincipal user) => Enum.Parse<Role>(Value(user, RoleClaim));

    public static string Device(this ClaimsPrincipal user) => Value(user, DeviceClaim);

    internal static string? DeviceOrNone(this ClaimsPrincipal? user) => user?.FindFirstValue(DeviceClaim);

    internal static ClaimsPrincipal Of(SignedIn signedIn) => Of(
        new(PersonClaim, signedIn.Person),
        new(DeviceClaim, signedIn.Device),
        new(ProgrammeClaim, signedIn.Programme),
        new(RoleClaim, signedIn.Role.ToString()));

    /// <summary>Without a device: nobody signed in.</summary>
    internal static ClaimsPrincipal Of(SignedInPerson person) =>
        Of(new(PersonClaim, person.Id), new(ProgrammeClaim, person.Programme), new(RoleClaim, person.Role.ToString()));

    /// <summary>What the cookie itself carries.</summary>
    internal static ClaimsPrincipal Of(Device device) => Of(new(PersonClaim, device.PersonId), new(DeviceClaim, device.Id));

    private static ClaimsPrincipal Of(params Claim[] claims) => new(new ClaimsIdentity(claims, "sign-in", PersonClaim, RoleClaim));

    private static string Value(ClaimsPrincipal user, string claim) =>
        user.FindFirstValue(claim) ?? throw new InvalidOperationException($"The endpoint needs a signed-in person (no claim '{claim}').");
}
