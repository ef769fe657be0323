using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn.Codes;

/// <summary>
/// Six digits by mail. They are few, so they are good for ten minutes, five tries, once, and in the browser that asked only: its secret is in a
/// cookie and, hashed, here, so that neither somebody who guesses elsewhere nor a reader of the database can use a code.
/// </summary>
internal sealed class SignInCodes(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    public const int Digits = 6;

    public static readonly TimeSpan Good = TimeSpan.FromMinutes(10);

    private const int MostTries = 5;

    /// <summary>Whoever asks again so soon still waits for the first mail.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The same rows and the same time for every address; whether anybody has it is looked up after the answer.</summary>
    /// <param name="secret">The browser's from an earlier request; null: it has none.</param>
    /// <returns>The secret that the browser keeps.</returns>
    public async Task<string> AskAsync(string email, string? secret, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (before, recently) = (LinkKey.Hash(secret ?? ""), now - Patience);
        if (await db.SignInCodes.AnyAsync(c => c.BrowserHash == before && c.Email == email && c.AskedAt > recently && c.EndsAt > now && c.Tries < MostTries, cancellation))
            return secret!;

        var fresh = LinkKey.New();
        db.Add(new SignInCode
        {
            Id = Guid.CreateVersion7(now).ToString("n"), Email = email, BrowserHash = LinkKey.Hash(fresh), AskedAt = now, EndsAt = now + Good,
        });
        await db.SaveChangesAsync(cancellation);
        return fresh;
    }

    /// <summary>A new code for a request, as its mail goes out; null: it would come too late. The one before is worth nothing any more.</summary>
    public async Task<string?> NewAsync(string id, CancellationToken cancellation)
    {
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var (now, hash) = (time.GetUtcNow(), Hash(id, code));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.SignInCodes.Where(c => c.Id == id && c.EndsAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.CodeHash, hash), cancellation) == 1 ? code : null;
    }

    /// <summary>Whose code it was, or why it does not count. For an address that is nobody's every code is wrong, as often as for any other.</summary>
    public async Task<(string? Person, Refusal? Refusal)> UseAsync(string? secret, string? typed, CancellationToken cancellation)
    {
        if (Read(typed) is not { } code)
            return (null, CodeRefusals.NoCode);
        if (!LinkKey.IsPlausible(secret))
            return (null, CodeRefusals.Over);

        var (now, browser) = (time.GetUtcNow(), LinkKey.Hash(secret!));
        await using var db = await databases.CreateDbContextAsync(cancellation);

        // Counted before it is looked at: a hundred that come at once are five.
        var counted = await db.SignInCodes.Where(c => c.BrowserHash == browser && c.EndsAt > now && c.Tries < MostTries)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Tries, c => c.Tries + 1), cancellation);
        var asked = counted == 0 ? null : await db.SignInCodes.AsNoTracking().SingleOrDefaultAsync(c => c.BrowserHash == browser, cancellation);
        if (asked is null)
            return (null, CodeRefusals.Over);
        if (asked is not { PersonId: { } person, CodeHash: { } expected } || !IsSame(Hash(asked.Id, code), expected))
            return (null, asked.Tries < MostTries ? CodeRefusals.Wrong(MostTries - asked.Tries) : CodeRefusals.Over);

        return await db.SignInCodes.Where(c => c.Id == asked.Id).ExecuteDeleteAsync(cancellation) == 1 ? (person, null) : (null, CodeRefusals.Over);
    }

    /// <summary>However people write six digits. Null: they are none.</summary>
    private static string? Read(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c) && c != '-'));
        return digits.Length == Digits && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    private static string Hash(string id, string code) => LinkKey.Hash($"{id}/{code}");

    private static bool IsSame(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));
}
