using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Looks up who asked for a code, after they were answered, and queues its mail.</summary>
internal sealed class CodeMails(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    private const string Occasion = "code";

    /// <summary>One address is sent so many at most, whoever asks for them, in this time; nobody else can use up more of somebody's.</summary>
    private const int MostAtOnce = 3, MostADay = 10;

    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(10);

    /// <summary>Rows are of no use once they have ended.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Which request a mail answers.</summary>
    public static string RequestOf(QueuedMail mail) => mail.Occasion.Split('/')[1];

    public async Task QueueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var asked = await db.SignInCodes.AsNoTracking().Where(c => !c.LookedUp && c.EndsAt > now).OrderBy(c => c.AskedAt).Take(100).ToListAsync(cancellation);
        foreach (var request in asked)
        {
            var person = await db.People.Where(p => p.Email == request.Email).Select(p => p.Id).SingleOrDefaultAsync(cancellation);
            if (person is not null)
                await QueueAsync(db, request, person, now, cancellation);
            await db.SignInCodes.Where(c => c.Id == request.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.PersonId, person).SetProperty(c => c.LookedUp, true), cancellation);
        }
    }

    public async Task TidyAsync(CancellationToken cancellation)
    {
        var old = time.GetUtcNow() - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.SignInCodes.Where(c => c.EndsAt < old).ExecuteDeleteAsync(cancellation);
    }

    private static async Task QueueAsync(ClassroomDb db, SignInCode request, string person, DateTimeOffset now, CancellationToken cancellation)
    {
        var (recently, today) = (now - AtOnce, now - TimeSpan.FromDays(1));
        var sent = db.QueuedMails.Where(m => m.PersonId == person && m.Kind == MailKind.SignInCode);
        if (await sent.CountAsync(m => m.CreatedAt > recently, cancellation) >= MostAtOnce || await sent.CountAsync(m => m.CreatedAt > today, cancellation) >= MostADay)
            return;
        if (await SignInPlace.FindAsync(db, person, mayComeIn: null, now, cancellation) is { } place)
            await Occasions.QueueAsync(db, MailKind.SignInCode, place.Programme, person, false, null, $"{Occasion}/{request.Id}", request.EndsAt, now, cancellation);
    }
}
