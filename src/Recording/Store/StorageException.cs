namespace CityLeadership.Classroom.Recording.Store;

/// <summary>The store could not do it. The message says what was wrong and what to do next.</summary>
/// <param name="code">Stable: <c>storageFull</c>, <c>storageDenied</c> or <c>storageFailed</c>.</param>
public sealed class StorageException(string code, string sentence, Exception? inner = null) : Exception(sentence, inner)
{
    public string Code { get; } = code;
}
