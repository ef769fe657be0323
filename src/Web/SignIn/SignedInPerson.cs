using System.Security.Claims;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>Who asks.</summary>
internal sealed record SignedInPerson(string Id, string Programme, Role Role)
{
    public static SignedInPerson Of(ClaimsPrincipal user) => new(user.Person(), user.Programme(), user.Role());
}
