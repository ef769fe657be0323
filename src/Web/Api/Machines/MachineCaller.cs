using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>A program whose key works: what it may do, and in whose name.</summary>
/// <param name="Key">The key's id.</param>
internal sealed record MachineCaller(string Key, SignedInPerson By, IReadOnlyList<Scope> Scopes);
