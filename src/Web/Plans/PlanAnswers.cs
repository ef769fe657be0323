using System.Collections.Immutable;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Plans;

/// <param name="Version">0: nobody has written one yet.</param>
/// <param name="SavedBy">The name of whoever saved last.</param>
internal sealed record PlanAnswer(
    SessionCard Session, int Version, DateTimeOffset? SavedAt, string? SavedBy, PlanBody Plan);

/// <summary>What is written in a plan.</summary>
internal sealed record PlanBody(ImmutableArray<PlannedPasture> Pastures, ImmutableArray<Checkpoint> Checkpoints);

/// <param name="Version">The version the writer began with.</param>
internal sealed record SavePlan(int Version, PlanBody Plan);

/// <param name="From">The scheduled session whose plan to take.</param>
/// <param name="Version">The version of the plan that is replaced.</param>
internal sealed record CopyPlan(string From, int Version);

/// <summary>A plan that exists, to copy from.</summary>
internal sealed record PlanListing(
    string Session, string Programme, int? Number, string Title, string? Subtitle, DateTimeOffset StartsAt, string Zone, int Pastures, int Minutes);
