using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.Http;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>A door that believes a header: who is really who is the web host's business, not the hub's.</summary>
internal sealed class TestDoor : IClassroomDoor
{
    public const string Header = "X-Person";

    public static readonly Rejection Elsewhere = new("noSuchSession", "There is no such class.");

    private readonly ConcurrentDictionary<string, (SessionFacts Facts, ImmutableArray<Expected> Roster)> _calendar = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TeachingPlan> _plans = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Exhibit>> _exhibits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _signedOut = new(StringComparer.Ordinal);

    public void Schedule(SessionFacts facts, ImmutableArray<Expected> roster) => _calendar[facts.Id] = (facts, roster);

    public void Plan(string session, TeachingPlan plan) => _plans[session] = plan;

    public void Exhibits(string session, params ImmutableArray<Exhibit> exhibits) => _exhibits[session] = exhibits;

    public void SignOut(string person) => _signedOut[person] = true;

    public static Task SignInAsync(HttpContext context, RequestDelegate next)
    {
        var person = context.Request.Headers[Header].ToString();
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person)], "test", nameType: ClaimTypes.NameIdentifier, roleType: null));
        return next(context);
    }

    public ValueTask<Admission> AdmitAsync(ClaimsPrincipal user, string session, CancellationToken cancellation) =>
        new(_calendar.TryGetValue(session, out var planned)
            ? new Admission.Welcome(new PersonId(Person(user)), planned.Facts, planned.Roster, _plans.GetValueOrDefault(session))
            : new Admission.Refused(Elsewhere));

    public ValueTask<TeachingPlan?> PlanAsync(string session, CancellationToken cancellation) => new(_plans.GetValueOrDefault(session));

    public ValueTask<ImmutableArray<Exhibit>?> ExhibitsAsync(string session, CancellationToken cancellation) =>
        new(_exhibits.TryGetValue(session, out var exhibits) ? exhibits : null);

    public ValueTask<bool> IsStillSignedInAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        new(!_signedOut.ContainsKey(Person(user)));

    private static string Person(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier)!;
}
