using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Who of our people has an account at the institution. The roster says who belongs to a programme; the institution, who somebody is.</summary>
internal sealed class InstitutionPeople(
    IDbContextFactory<ClassroomDb> databases, SignIns signIns, IOptions<OpenIdOptions> options, TimeProvider time, ILogger<InstitutionPeople> logger)
{
    /// <summary>Whom an account brings in, where to and until when.</summary>
    /// <exception cref="OpenIdException">It brings in nobody.</exception>
    public async Task<Arrival> FindAsync(InstitutionIdentity identity, string userAgent, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var bound = await BoundAsync(db, identity, cancellation);
        var person = bound ?? await ByAddressAsync(db, identity, cancellation);
        var place = await SignInPlace.FindAsync(db, person, options.Value.MayComeIn, now, cancellation);
        if (place is null || (options.Value.RoleClaim is not null && identity.Claimed is null))
            throw new OpenIdException(OpenIdTrouble.NotThisWay, "role");
        if (bound is null)
            await BindAsync(db, identity, person, now, cancellation);
        if (identity.Claimed is { } role && place.Role.IsHost() && role != place.Role)
            await BecomeAsync(db, place.Programme, person, role, cancellation);

        var end = await LinkTerm.BetweenClassesAsync(db, place.Programme, now + options.Value.StaysFor, cancellation);
        return new(person, place.Programme, SignInWay.Institution, Link: null, userAgent, end);
    }

    private static Task<string?> BoundAsync(ClassroomDb db, InstitutionIdentity identity, CancellationToken cancellation) =>
        db.InstitutionAccounts.Where(a => a.Issuer == identity.Issuer && a.Subject == identity.Subject)
            .Select(a => a.PersonId).SingleOrDefaultAsync(cancellation);

    private static async Task<string> ByAddressAsync(ClassroomDb db, InstitutionIdentity identity, CancellationToken cancellation)
    {
        if (identity.Email is not { } email)
            throw new OpenIdException(OpenIdTrouble.Unverified, "email");
        return await db.People.Where(p => p.Email == email).Select(p => p.Id).SingleOrDefaultAsync(cancellation)
            ?? throw new OpenIdException(OpenIdTrouble.Unknown, "nobody");
    }

    /// <summary>The first account of this issuer that shows a person's address is theirs for good. Of two that come at once, the database lets one be first.</summary>
    private async Task BindAsync(ClassroomDb db, InstitutionIdentity identity, string person, DateTimeOffset now, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "InstitutionAccounts" ("Issuer", "Subject", "PersonId", "BoundAt")
            VALUES ({identity.Issuer}, {identity.Subject}, {person}, {now.UtcTicks}) ON CONFLICT DO NOTHING
            """,
            cancellation);
        if (await BoundAsync(db, identity, cancellation) != person)
            throw new OpenIdException(OpenIdTrouble.OtherAccount, "bound");
        OpenIdLog.Bound(logger, person);
    }

    private async Task BecomeAsync(ClassroomDb db, string programme, string person, Role role, CancellationToken cancellation)
    {
        await db.Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == person)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Role, role), cancellation);
        signIns.ForgetCached();
        OpenIdLog.Became(logger, person, role);
    }
}
