using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>The sessions of a year that attendance is kept of. Of calls and debriefs, and of what was cancelled, it is not.</summary>
internal static class YearSessions
{
    public static Task<List<MatrixSession>> ReadAsync(
        ClassroomDb db, string programme, DateTimeOffset now, CancellationToken cancellation) =>
        db.ScheduledSessions
            .Where(s => s.ProgrammeId == programme && s.CancelledAt == null && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Select(s => new MatrixSession(
                s.Id, s.Number, s.Kind, s.Title, s.StartsAt, s.Zone, s.Tracks, s.StartsAt <= now,
                db.MeasuredSessions.Any(m => m.SessionId == s.Id)))
            .ToListAsync(cancellation);

    /// <param name="result">Null: none is on record. Of a class that is measured, nothing was asked of such a person.</param>
    public static Cell Cell(MatrixSession session, AttendanceStatus? result, AttendanceStatus? correction)
    {
        var measured = session.Measured ? result ?? AttendanceStatus.Excused : (AttendanceStatus?)null;
        return new(correction ?? measured, measured, correction is not null);
    }
}
