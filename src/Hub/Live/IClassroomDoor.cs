using System.Collections.Immutable;
using System.Security.Claims;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live;

/// <summary>What the hub asks of whoever hosts it: who is this, and do they belong in this class?</summary>
public interface IClassroomDoor
{
    /// <summary>Whether a signed-in person may come to a session, and what the calendar and roster say of it.</summary>
    ValueTask<Admission> AdmitAsync(ClaimsPrincipal user, string session, CancellationToken cancellation);

    /// <summary>The teaching plan of a session as it is stored now; null: it has none.</summary>
    ValueTask<TeachingPlan?> PlanAsync(string session, CancellationToken cancellation);

    /// <summary>The exhibits of a session as they are stored now; null: nothing is known of them.</summary>
    ValueTask<ImmutableArray<Exhibit>?> ExhibitsAsync(string session, CancellationToken cancellation);

    /// <summary>False once the sign-in behind an open connection was revoked or has expired.</summary>
    ValueTask<bool> IsStillSignedInAsync(ClaimsPrincipal user, CancellationToken cancellation);
}

public abstract record Admission
{
    /// <param name="Plan">The teaching plan; null: none is stored.</param>
    /// <param name="Exhibits">Null: nothing is known of them.</param>
    public sealed record Welcome(
        PersonId Person, SessionFacts Facts, ImmutableArray<Expected> Roster, TeachingPlan? Plan = null,
        ImmutableArray<Exhibit>? Exhibits = null) : Admission;

    public sealed record Refused(Rejection Rejection) : Admission;
}
