import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Makes the script of the explorer's pages of the class {@code PageEngine}. The build runs it as a
 * process in which all objects have one identity hash: TeaVM orders some classes by these hashes, and
 * the same classes shall become the same script everywhere.
 */
final class PageEngineScript {
  private PageEngineScript() {}

  /**
   * Writes the script.
   *
   * @param args the file
   */
  public static void main(String[] args) throws Exception {
    File file = new File(args[0]);
    TeaVMTool tool = new TeaVMTool();
    tool.setClassLoader(PageEngineScript.class.getClassLoader());
    List<File> classPath = new ArrayList<File>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      classPath.add(new File(entry));
    }
    tool.setClassPath(classPath);
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setTargetDirectory(file.getParentFile());
    tool.setTargetFileName(file.getName());
    tool.setMainClass("org.twocounts.recount.PageEngine");
    tool.setEntryPointName("main");
    tool.setJsModuleType(JSModuleType.UMD);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(true);
    tool.setSourceMapsFileGenerated(false);
    tool.setDebugInformationGenerated(false);
    tool.generate();
    boolean failed = false;
    for (Problem problem : tool.getProblemProvider().getProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      failed |= problem.getSeverity() == ProblemSeverity.ERROR;
      System.err.println(problem.getSeverity() + ": " + text.getText());
    }
    System.exit(failed ? 1 : 0);
  }
}
