using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

/// <summary>Where staff erase a person: they see what goes and what stays, type the name, and see how far it has come.</summary>
internal sealed class ErasureDesk(
    IDbContextFactory<ClassroomDb> databases, OpenClasses classes, ErasureWork work, SignIns signIns, TimeProvider time, ILogger<ErasureDesk> logger)
{
    public async Task<IResult> PreviewAsync(SignedInPerson by, string person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await PrivacyPeople.RefusalAsync(db, by, person, cancellation) is { } refusal)
            return refusal;

        return TypedResults.Ok(await AnswerAsync(db, by, person, cancellation));
    }

    /// <summary>Who they are is gone when this answers; what they said goes from the record of one class after the other.</summary>
    public async Task<IResult> BeginAsync(SignedInPerson by, string person, ErasePerson erase, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await PrivacyPeople.RefusalAsync(db, by, person, cancellation) is { } refusal)
            return refusal;
        if (await db.Erasures.AnyAsync(e => e.PersonId == person, cancellation))
            return TypedResults.Ok(await AnswerAsync(db, by, person, cancellation));
        if (await BlockedAsync(db, by, person, cancellation) is { } blocked)
            return blocked;
        if (await NameAsync(db, person, cancellation) != erase.Name.Trim())
            return ErasureRefusals.NotConfirmed;

        var now = time.GetUtcNow();
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            db.Add(new Erasure { PersonId = person, ProgrammeId = by.Programme, By = by.Id, AskedAt = now });
            await Belongings.TakeAwayAsync(db, person, now, cancellation);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        signIns.ForgetCached();
        work.Ring();
        ErasureLog.Begun(logger, by.Id, person);
        db.ChangeTracker.Clear();
        return TypedResults.Ok(await AnswerAsync(db, by, person, cancellation));
    }

    private async Task<ErasureAnswer> AnswerAsync(ClassroomDb db, SignedInPerson by, string person, CancellationToken cancellation)
    {
        var name = await NameAsync(db, person, cancellation);
        var begun = await db.Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.PersonId == person, cancellation);
        if (begun is not null)
            return new(person, name, null, new Dictionary<string, int>(), new Dictionary<string, int>(), new(begun.AskedAt, begun.Done, begun.Of, begun.EndedAt));

        if (BlockedAnswer.Of(await PrivacyPeople.ElsewhereAsync(db, by, person, cancellation)) is { } elsewhere)
            return new(person, name, elsewhere, new Dictionary<string, int>(), new Dictionary<string, int>(), null, elsewhere);

        var (goes, remains) = await ErasureCounts.OfAsync(db, person, time.GetUtcNow(), cancellation);
        return new(person, name, BlockedAnswer.Of(await BlockedAsync(db, by, person, cancellation)), goes, remains, null);
    }

    private async Task<Answers.Refusal?> BlockedAsync(ClassroomDb db, SignedInPerson by, string person, CancellationToken cancellation) =>
        person == by.Id ? ErasureRefusals.NotOneself
        : await PrivacyPeople.ElsewhereAsync(db, by, person, cancellation) ?? await classes.RefusalAsync(db, person, cancellation);

    private static Task<string> NameAsync(ClassroomDb db, string person, CancellationToken cancellation) =>
        db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(cancellation);
}
