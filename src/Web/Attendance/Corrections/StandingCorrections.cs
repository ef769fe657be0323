using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Corrections;

/// <summary>The corrections that count now, by session and person. What was taken back is not among them.</summary>
internal sealed class StandingCorrections
{
    private readonly Dictionary<(string Session, string Person), AttendanceStatus> standing = [];

    /// <param name="rows">Those of interest, such as one session's.</param>
    public static async Task<StandingCorrections> ReadAsync(IQueryable<AttendanceCorrection> rows, CancellationToken cancellation)
    {
        var history = await rows.OrderBy(c => c.Number).Select(c => new { c.SessionId, c.PersonId, c.Status }).ToListAsync(cancellation);
        var corrections = new StandingCorrections();
        foreach (var row in history)
        {
            if (row.Status is { } status)
                corrections.standing[(row.SessionId, row.PersonId)] = status;
            else
                corrections.standing.Remove((row.SessionId, row.PersonId));
        }

        return corrections;
    }

    /// <summary>Null: what was measured counts.</summary>
    public AttendanceStatus? Of(string session, string person) =>
        standing.TryGetValue((session, person), out var status) ? status : null;
}
