using System.Runtime.CompilerServices;

namespace LblodHarvester.Testing;

/// <summary>
/// Compares text with a file that a reviewer has read: <c>{name}.verified.txt</c> beside the test. A difference leaves
/// <c>{name}.received.txt</c> there; accepting it is renaming it.
/// </summary>
public static class Snapshot
{
    public static void Verify(string name, string received, [CallerFilePath] string testFile = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name);
        var verifiedFile = $"{stem}.verified.txt";
        var receivedFile = $"{stem}.received.txt";
        received = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
        File.WriteAllText(receivedFile, received);
        Assert.Fail(
            $"""
            The result differs from {verifiedFile}.
            If this is as it should be, accept it: mv {receivedFile} {verifiedFile}
            {LineDiff.Between(verified ?? "", received)}
            """);
    }
}
