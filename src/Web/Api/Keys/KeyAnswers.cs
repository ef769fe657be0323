namespace CityLeadership.Classroom.Web.Api.Keys;

/// <summary>A programme's keys for programs, the newest first. Those that ended stay in the list for a while.</summary>
/// <param name="Now">The server's clock.</param>
internal sealed record KeysAnswer(DateTimeOffset Now, IReadOnlyList<KeyLine> Keys);

/// <param name="MadeBy">The name of whoever made it, in whose name it asks.</param>
/// <param name="LastUsedAt">To five minutes; null: never yet.</param>
/// <param name="RevokedAt">Null: nobody has.</param>
/// <param name="Works">It can be used now.</param>
internal sealed record KeyLine(
    string Id, string Name, IReadOnlyList<Scope> Scopes, string MadeBy, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt,
    DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt, bool Works);

/// <param name="Name">What it is for.</param>
/// <param name="Days">How long it is good, from 1 to 366.</param>
internal sealed record MakeKey(string Name, IReadOnlyList<Scope> Scopes, int Days);

/// <param name="Key">Only here: it is kept nowhere.</param>
internal sealed record NewKeyAnswer(string Key, KeyLine Line);
