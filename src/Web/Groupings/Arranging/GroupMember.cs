using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>Somebody to be put into a room.</summary>
/// <param name="City">Empty: of no city.</param>
internal sealed record GroupMember(string Person, string City, Role Role);
