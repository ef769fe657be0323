using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings.Slots;

/// <summary>Who may offer times to mayors: those who go through the year with them, and those who run it.</summary>
internal static class SlotHosts
{
    public static IQueryable<Enrolment> Of(ClassroomDb db, string programme) => db.Enrolments
        .Where(e => e.ProgrammeId == programme && e.LeftAt == null && (e.Part != null || e.Role == Role.Faculty || e.Role == Role.Staff));
}
