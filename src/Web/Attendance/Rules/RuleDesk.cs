using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Rules;

/// <summary>The programme's rule of who counts as present.</summary>
/// <param name="PresentFrom">Percent of the class's minutes from which somebody was present.</param>
/// <param name="PartlyFrom">Percent from which they were partly there; below it, absent.</param>
/// <param name="MeasuredAgain">Classes that were measured again by it just now.</param>
internal sealed record RuleAnswer(int PresentFrom, int PartlyFrom, int MeasuredAgain);

/// <param name="MeasureAgain">The classes that are over are measured by it, too; else it counts from the next one.</param>
internal sealed record SetRule(int PresentFrom, int PartlyFrom, bool MeasureAgain);

/// <summary>Where staff say from which part of a class on somebody was present.</summary>
internal sealed class RuleDesk(IDbContextFactory<ClassroomDb> databases, AttendanceMeasure measure)
{
    internal static readonly Refusal Unreadable = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That is no rule of attendance.",
        "Reload the page and try again.");

    internal static readonly Refusal BadRule = new(
        StatusCodes.Status400BadRequest, "badRule",
        "Present and partly there begin at 1 to 100 whole percent of a class, and partly there does not begin after present.",
        "Type two such numbers; 85 and 25 are usual.");

    public async Task<IResult> ReadAsync(SignedInPerson staff, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rule = AttendanceRule.Of(await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == staff.Programme, cancellation));
        return TypedResults.Ok(new RuleAnswer(rule.PresentFrom, rule.PartlyFrom, 0));
    }

    /// <summary>What staff corrected stays; only what was measured is judged anew.</summary>
    public async Task<IResult> SetAsync(SignedInPerson staff, SetRule rule, CancellationToken cancellation)
    {
        if (rule is not { PartlyFrom: >= 1, PresentFrom: <= 100 } || rule.PartlyFrom > rule.PresentFrom)
            return BadRule;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Programmes.Where(p => p.Id == staff.Programme).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.PresentFrom, rule.PresentFrom).SetProperty(p => p.PartlyFrom, rule.PartlyFrom), cancellation);
        var again = rule.MeasureAgain ? await measure.RebuildAsync(staff.Programme, staff.Id, cancellation) : 0;
        return TypedResults.Ok(new RuleAnswer(rule.PresentFrom, rule.PartlyFrom, again));
    }
}
