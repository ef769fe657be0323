using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Recordings.Keeping;

/// <summary>Until when each recording of a programme is kept: by its rule, and by what staff said of each.</summary>
internal sealed class KeepingPlan
{
    /// <summary>A rule that was just set deletes nothing before: time to see that it was a mistake.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private readonly DateTimeOffset? yearEndsAt;
    private readonly Dictionary<string, RecordingTerms> terms;

    private KeepingPlan(RecordingRule? rule, DateTimeOffset? yearEndsAt, Dictionary<string, RecordingTerms> terms) =>
        (Rule, this.yearEndsAt, this.terms) = (rule, yearEndsAt, terms);

    /// <summary>Null: for ever.</summary>
    public RecordingRule? Rule { get; }

    public static async Task<KeepingPlan> ReadAsync(ClassroomDb db, string programme, CancellationToken cancellation) => await ReadAsync(
        db, programme, await db.RecordingRules.AsNoTracking().SingleOrDefaultAsync(r => r.ProgrammeId == programme, cancellation), cancellation);

    /// <param name="rule">As if it were the programme's.</param>
    public static async Task<KeepingPlan> ReadAsync(ClassroomDb db, string programme, RecordingRule? rule, CancellationToken cancellation)
    {
        var classes = db.ClassesOf(programme);
        return new(
            rule,
            await classes.Where(s => s.CancelledAt == null).OrderByDescending(s => s.EndsAt).Select(s => (DateTimeOffset?)s.EndsAt).FirstOrDefaultAsync(cancellation),
            await db.RecordingTerms.AsNoTracking().Where(t => classes.Any(s => s.Id == t.SessionId)).ToDictionaryAsync(t => t.SessionId, cancellation));
    }

    public bool MayDownload(string session) => terms.GetValueOrDefault(session)?.Download == true;

    public bool IsKept(string session) => terms.GetValueOrDefault(session)?.Keep == true;

    /// <summary>Null: never.</summary>
    public DateTimeOffset? DeletesAt(ScheduledSession session)
    {
        if (Rule is null || IsKept(session.Id))
            return null;

        var from = Rule.From == RecordingDaysFrom.Year && yearEndsAt > session.EndsAt ? yearEndsAt.Value : session.EndsAt;
        var (due, soonest) = (from.AddDays(Rule.Days), Rule.SetAt + Grace);
        return due > soonest ? due : soonest;
    }
}
